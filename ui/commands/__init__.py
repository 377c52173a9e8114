"""The commands of this package; each module offers one click command named `command`."""
