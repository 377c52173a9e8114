"""Nothing is missing: recorded = received + waiting, stream by stream, with matching heads."""
