package io.zkdsl.schema;

import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.schema.value.Cores;
import io.zkdsl.schema.value.Heap;
import io.zkdsl.schema.value.ImageReference;
import io.zkdsl.schema.value.Quantity;
import io.zkdsl.schema.value.QuantityRange;
import io.zkdsl.schema.value.Version;

/** The kinds of values that statements take, by name. */
public final class Types {
  private Types() {}

  public static ValueType<Integer> number(int least, int most, String what) {
    return new NumberType(least, most, what, "NUMBER");
  }

  public static ValueType<Integer> serverId() {
    return new NumberType(1, 255, "a server id (1 to 255)", "ID");
  }

  public static ValueType<Integer> port() {
    return new NumberType(1, 65535, "a port (1 to 65535)", "PORT");
  }

  /** The name of a thing that Kubernetes and DNS know: RFC 1123 label. */
  public static ValueType<String> dnsLabel(String what) {
    return new NameType(what, 63, true);
  }

  /** The same, but not starting with a digit: RFC 1035 label, as a Service is called. */
  public static ValueType<String> serviceName(String what, int longest) {
    return new NameType(what, longest, false);
  }

  /** A name inside a description, such as a fragment's. */
  public static ValueType<String> identifier(String what) {
    return new IdentifierType(what);
  }

  public static ValueType<String> subdomain(String what) {
    return new HostType(what, false);
  }

  public static ValueType<String> host() {
    return new HostType("a host name or an IP address", true);
  }

  public static ValueType<String> path(String what) {
    return new PathType(what);
  }

  public static ValueType<DiagnosticCode> findingCode() {
    return new FindingCodeType();
  }

  public static ValueType<String> text(String what) {
    return new TextType(what);
  }

  public static ValueType<String> labelValue() {
    return new LabelValueType();
  }

  public static ValueType<String> annotationKey() {
    return new QualifiedNameType("an annotation key");
  }

  public static ValueType<String> labelKey() {
    return new QualifiedNameType("a label key");
  }

  public static ValueType<String> cidr() {
    return new CidrType();
  }

  public static ValueType<String> jvmFlag() {
    return new JvmFlagType();
  }

  public static ValueType<Version> version() {
    return new VersionType();
  }

  public static ValueType<ImageReference> image() {
    return new ImageType();
  }

  public static ValueType<Quantity> bytes() {
    return new QuantityType();
  }

  public static ValueType<Cores> cores() {
    return new CoresType();
  }

  public static ValueType<QuantityRange<Quantity>> bytesRange() {
    return new RangeType<>(bytes());
  }

  public static ValueType<QuantityRange<Cores>> coresRange() {
    return new RangeType<>(cores());
  }

  public static ValueType<Heap> heap() {
    return new HeapType();
  }
}
