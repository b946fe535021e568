interface ImportMetaEnv {
  /** The other origins that `?trip=` may open files from; set by the build (`TRIP_ORIGINS`). */
  readonly TRIP_ORIGINS: readonly string[];
  /** True only in the pages that stand alone. */
  readonly ALONE?: boolean;
}
