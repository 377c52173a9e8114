"""Central: receives what kiosks recorded, tells them what to show. Runs where no Qt is."""
