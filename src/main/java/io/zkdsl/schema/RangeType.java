package io.zkdsl.schema;

import io.zkdsl.schema.value.QuantityRange;
import java.util.Optional;

/** A request and a limit: {@code 500m..2}, {@code 500m..} for no limit, or one value for both. */
final class RangeType<T> implements ValueType<QuantityRange<T>> {
  private final ValueType<T> bound;

  RangeType(ValueType<T> bound) {
    this.bound = bound;
  }

  @Override
  public String label() {
    return bound.label() + ", or REQUEST..LIMIT";
  }

  @Override
  public String placeholder() {
    return bound.placeholder() + "[..[" + bound.placeholder() + "]]";
  }

  @Override
  public Decoded<QuantityRange<T>> decode(String text) {
    int dots = text.indexOf("..");
    Decoded<T> request = bound.decode(dots < 0 ? text : text.substring(0, dots));
    if (request.isRefused()) {
      return Decoded.refused(request.reason());
    }
    if (dots < 0) {
      return Decoded.of(new QuantityRange<>(request.value(), Optional.of(request.value())));
    }
    if (dots + 2 == text.length()) {
      return Decoded.of(new QuantityRange<>(request.value(), Optional.empty()));
    }
    Decoded<T> limit = bound.decode(text.substring(dots + 2));
    return limit.isRefused()
        ? Decoded.refused(limit.reason())
        : Decoded.of(new QuantityRange<>(request.value(), Optional.of(limit.value())));
  }

  @Override
  public String encode(QuantityRange<T> range) {
    String request = bound.encode(range.request());
    if (range.limit().isEmpty()) {
      return request + "..";
    }
    String limit = bound.encode(range.limit().get());
    return limit.equals(request) ? request : request + ".." + limit;
  }
}
