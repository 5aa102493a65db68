package io.zkdsl.analysis;

/** Where a setting comes from; a later layer wins over an earlier one. */
enum Layer {
  FRAGMENT,
  ENSEMBLE,
  PROFILE,
  OVERRIDE
}
