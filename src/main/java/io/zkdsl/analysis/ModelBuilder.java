package io.zkdsl.analysis;

import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Exposure;
import io.zkdsl.model.Ports;
import io.zkdsl.model.Resources;
import io.zkdsl.model.Server;
import io.zkdsl.model.Storage;
import io.zkdsl.runtime.ImageDialect;
import io.zkdsl.runtime.ImageDialects;
import io.zkdsl.schema.Property;
import io.zkdsl.schema.block.EnsembleBlock;
import io.zkdsl.schema.block.ExposeBlock;
import io.zkdsl.schema.block.PortsBlock;
import io.zkdsl.schema.block.ResourcesBlock;
import io.zkdsl.schema.block.ServerBlock;
import io.zkdsl.schema.block.StorageBlock;
import io.zkdsl.schema.value.Cores;
import io.zkdsl.schema.value.Dialect;
import io.zkdsl.schema.value.Entry;
import io.zkdsl.schema.value.Exposed;
import io.zkdsl.schema.value.Heap;
import io.zkdsl.schema.value.ImageReference;
import io.zkdsl.schema.value.Quantity;
import io.zkdsl.schema.value.QuantityRange;
import io.zkdsl.schema.value.Role;
import io.zkdsl.schema.value.ServiceType;
import io.zkdsl.schema.value.TargetName;
import io.zkdsl.schema.value.Version;
import io.zkdsl.schema.value.Volume;
import io.zkdsl.schema.value.Workload;
import io.zkdsl.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes the ensemble of the model from its settings: every default is filled in here and nowhere
 * else.
 */
final class ModelBuilder {
  private static final QuantityRange<Cores> DEFAULT_CPU =
      new QuantityRange<>(new Cores("250m", 250), Optional.empty());
  private static final int DEFAULT_METRICS_PORT = 7000;
  private static final Heap DEFAULT_HEAP = Heap.share(75);

  private final Settings settings;
  private final Membership membership;

  private ModelBuilder(Settings settings, Diagnostics diagnostics) {
    this.settings = settings;
    this.membership = new Membership(settings, diagnostics);
  }

  static Ensemble build(String name, Location place, Settings settings, Diagnostics diagnostics) {
    return new ModelBuilder(settings, diagnostics).ensemble(name, place);
  }

  private Ensemble ensemble(String name, Location place) {
    Dialect dialect = settings.value(EnsembleBlock.DIALECT, Dialect.OFFICIAL);
    ImageDialect image = ImageDialects.of(dialect);
    Version version = version(image);
    return new Ensemble(
        name,
        version,
        image(image, dialect, version),
        dialect,
        settings.value(EnsembleBlock.TARGETS, List.of(TargetName.values())),
        settings.value(EnsembleBlock.NAMESPACE),
        settings.value(EnsembleBlock.DOMAIN, "cluster.local"),
        settings.value(EnsembleBlock.WORKLOAD, Workload.PODS),
        settings.value(EnsembleBlock.SPREAD, List.of()),
        servers(),
        entries(settings.block(EnsembleBlock.CONFIG)),
        settings.value(EnsembleBlock.JVM, List.of()),
        storage(),
        resources(image),
        exposure(Exposed.Side.CLIENT).orElse(INSIDE),
        exposure(Exposed.Side.SERVERS),
        sorted(settings.block(EnsembleBlock.LABELS)),
        sorted(settings.block(EnsembleBlock.ANNOTATIONS)),
        requested(),
        new SettingsOrigins(place, settings));
  }

  /**
   * What the description says, else what the tag of the image says, else what the dialect's images
   * have.
   */
  private Version version(ImageDialect dialect) {
    Optional<Version> stated = settings.value(EnsembleBlock.VERSION);
    if (stated.isPresent()) {
      return stated.get();
    }
    Optional<ImageReference> image = settings.value(EnsembleBlock.IMAGE);
    if (image.isPresent()
        && image.get().tag().isPresent()
        && dialect.image(Version.NEWEST).isPresent()) {
      String tag = image.get().tag().get();
      int suffix = tag.indexOf('-');
      try {
        return Version.parse(suffix < 0 ? tag : tag.substring(0, suffix));
      } catch (IllegalArgumentException tagOfAnotherKind) {
        return dialect.version();
      }
    }
    return dialect.version();
  }

  /** Where there is no image, a rule tells; the name stands in until then. */
  private ImageReference image(ImageDialect images, Dialect dialect, Version version) {
    Optional<ImageReference> stated = settings.value(EnsembleBlock.IMAGE);
    if (stated.isPresent()) {
      return stated.get();
    }
    Optional<ImageReference> usual = images.image(version);
    return usual.isPresent() ? usual.get() : ImageReference.of(dialect.toString(), version);
  }

  private List<Server> servers() {
    List<Server> servers = new ArrayList<>();
    for (Map.Entry<Integer, Role> member : membership.roles().entrySet()) {
      Settings own = membership.blockOf(member.getKey());
      servers.add(
          new Server(
              member.getKey(),
              member.getValue(),
              own.value(ServerBlock.HOST),
              own.value(ServerBlock.ZONE),
              own.value(ServerBlock.GROUP),
              own.value(ServerBlock.WEIGHT),
              own.value(ServerBlock.NODE),
              sorted(
                  settings.block(EnsembleBlock.LABELS).overlaidWith(own.block(ServerBlock.LABELS))),
              sorted(
                  settings
                      .block(EnsembleBlock.ANNOTATIONS)
                      .overlaidWith(own.block(ServerBlock.ANNOTATIONS))),
              ports(
                  settings.block(EnsembleBlock.PORTS).overlaidWith(own.block(ServerBlock.PORTS)))));
    }
    return servers;
  }

  private Ports ports(Settings ports) {
    Optional<Integer> metrics = ports.value(PortsBlock.METRICS);
    if (metrics.isEmpty() && settings.get(EnsembleBlock.METRICS).isPresent()) {
      metrics = Optional.of(DEFAULT_METRICS_PORT);
    }
    return new Ports(
        ports.value(PortsBlock.CLIENT, 2181),
        ports.value(PortsBlock.PEER, 2888),
        ports.value(PortsBlock.ELECTION, 3888),
        ports.value(PortsBlock.SECURE),
        ports.value(PortsBlock.ADMIN),
        metrics);
  }

  private Storage storage() {
    Settings volumes = settings.block(EnsembleBlock.STORAGE);
    return new Storage(
        settings.value(EnsembleBlock.STORAGE).isPresent(),
        volumes.value(
            StorageBlock.DATA,
            new Volume(Quantity.gibibytes(10), Optional.empty(), Optional.empty())),
        volumes.value(StorageBlock.LOG));
  }

  private Resources resources(ImageDialect image) {
    Settings stated = settings.block(EnsembleBlock.RESOURCES);
    Quantity gibibyte = Quantity.gibibytes(1);
    QuantityRange<Quantity> memory =
        stated.value(ResourcesBlock.MEMORY, new QuantityRange<>(gibibyte, Optional.of(gibibyte)));
    Optional<Heap> heap = stated.value(ResourcesBlock.HEAP);
    if (heap.isEmpty() && !image.takesHeap()) {
      return new Resources(stated.value(ResourcesBlock.CPU, DEFAULT_CPU), memory, Optional.empty());
    }
    long mebibytes = heap.orElse(DEFAULT_HEAP).mebibytes(memory.limit().orElse(memory.request()));
    return new Resources(
        stated.value(ResourcesBlock.CPU, DEFAULT_CPU), memory, Optional.of(mebibytes));
  }

  private static final Exposure INSIDE =
      new Exposure(
          ServiceType.CLUSTER_IP,
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty());

  private Optional<Exposure> exposure(Exposed.Side side) {
    for (Setting<Exposed> expose : settings.every(EnsembleBlock.EXPOSE)) {
      if (expose.value().side() == side) {
        Settings block = expose.block().orElse(Settings.NONE);
        List<Entry> annotations = new ArrayList<>();
        for (Setting<Entry> annotation : block.every(ExposeBlock.ANNOTATION)) {
          annotations.add(annotation.value());
        }
        return Optional.of(
            new Exposure(
                expose.value().type(),
                block.value(ExposeBlock.PORT),
                block.value(ExposeBlock.NODE_PORT),
                annotations,
                block.value(ExposeBlock.FROM, List.of()),
                block.value(ExposeBlock.POLICY)));
      }
    }
    return Optional.empty();
  }

  /** What is known and documented, but not written by every target. */
  private List<String> requested() {
    List<String> requested = new ArrayList<>();
    List<Property<?>> some =
        List.of(
            EnsembleBlock.TLS, EnsembleBlock.AUTH, EnsembleBlock.METRICS, EnsembleBlock.NETWORK);
    for (Property<?> property : some) {
      if (settings.withId(property.name()).isPresent()) {
        requested.add(property.name());
      }
    }
    return requested;
  }

  private static List<Entry> entries(Settings block) {
    List<Entry> entries = new ArrayList<>();
    for (Setting<?> setting : block.all()) {
      entries.add(new Entry(setting.id(), (String) setting.value()));
    }
    return entries;
  }

  private static List<Entry> sorted(Settings block) {
    TreeMap<String, Entry> byKey = new TreeMap<>();
    for (Entry entry : entries(block)) {
      byKey.put(entry.key(), entry);
    }
    return List.copyOf(byKey.values());
  }
}
