package io.zkdsl.emit;

/**
 * What a template sees: named components. A record implements it by hand, so that nothing is looked
 * up by reflection.
 */
public interface View {
  /**
   * A text, a number, a truth, a view or a list of views; null when the view has no such component,
   * and the views around it are asked.
   */
  Object component(String name);
}
