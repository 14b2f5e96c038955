"""Exchange files: the facts of a CPTS without personal data, and its vault, encrypted."""
