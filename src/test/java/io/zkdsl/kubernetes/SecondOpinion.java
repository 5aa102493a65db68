package io.zkdsl.kubernetes;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonParseException;
import io.kubernetes.client.custom.QuantityFormatException;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;

/**
 * client-java's own judgement of an object: its generated {@code validateJsonElement}, then reading
 * it into the model class.
 *
 * <p>Asked only about objects in which {@link ModelWalk} found nothing, as a check of that walk.
 */
final class SecondOpinion {
  // A Gson of our own: the one of client-java would need three more libraries.
  static final Gson GSON =
      new GsonBuilder()
          .registerTypeAdapter(
              OffsetDateTime.class,
              (JsonDeserializer<?>)
                  (json, type, context) -> OffsetDateTime.parse(json.getAsString()))
          .registerTypeAdapter(
              byte[].class,
              (JsonDeserializer<?>)
                  (json, type, context) -> Base64.getDecoder().decode(json.getAsString()))
          .create();

  private SecondOpinion() {}

  static Optional<String> on(ApiKind kind, Node object) {
    try {
      kind.validate(object.value());
      GSON.fromJson(object.value(), kind.model());
      return Optional.empty();
    } catch (IOException
        | IllegalArgumentException
        | IllegalStateException
        | JsonParseException
        | QuantityFormatException e) {
      return Optional.of("client-java refuses it: " + e.getMessage());
    }
  }
}
