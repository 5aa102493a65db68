package io.zkdsl.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The edges of the quantity grammar. */
class QuantitiesTest {
  @ParameterizedTest
  @CsvSource({
    "500m, 0.5",
    "1, 1",
    "+1.5, 1.5",
    ".5, 0.5",
    "1., 1",
    "1e3, 1000",
    "1E, 1000000000000000000",
    "1E3, 1000",
    "1Ki, 1024",
    "2k, 2000",
    "1024Mi, 1073741824",
    "1Gi, 1073741824",
    "0, 0",
    "-1, -1",
    "1e-3, 0.001"
  })
  void a_quantity_stands_for_an_amount(String quantity, BigDecimal amount) {
    assertThat(Quantities.amount(quantity))
        .hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(amount));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "1 Gi", "1K", "1KB", "1GB", "1gi", "1g", "Gi", ".", "1.2.3", "1e", "1mi", "ten", "1Ki2"
      })
  void other_text_is_no_quantity(String text) {
    assertThat(Quantities.amount(text)).isEmpty();
  }
}
