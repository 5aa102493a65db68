package io.zkdsl.kubernetes;

import com.google.gson.annotations.SerializedName;
import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a model class of client-java allows: its fields with their types, and which of them must be
 * there.
 */
record ModelShape(Map<String, Type> fields, Set<String> required) {
  private static final Map<Class<?>, ModelShape> KNOWN = new ConcurrentHashMap<>();

  ModelShape {
    fields = Map.copyOf(fields);
    required = Set.copyOf(required);
  }

  static ModelShape of(Class<?> model) {
    return KNOWN.computeIfAbsent(model, ModelShape::read);
  }

  private static ModelShape read(Class<?> model) {
    Map<String, Type> fields = new TreeMap<>();
    for (Field field : model.getDeclaredFields()) {
      SerializedName name = field.getAnnotation(SerializedName.class);
      if (name != null) {
        fields.put(name.value(), field.getGenericType());
      }
    }
    // The generated list decides; the members only tell the types.
    fields.keySet().retainAll(names(model, "openapiFields"));
    return new ModelShape(fields, names(model, "openapiRequiredFields"));
  }

  private static Set<String> names(Class<?> model, String constant) {
    try {
      Set<?> names = (Set<?>) model.getField(constant).get(null);
      return Set.copyOf(names.stream().map(String.class::cast).toList());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(model + " is not a generated model class", e);
    }
  }
}
