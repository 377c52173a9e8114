"""The domain and the device's own logic. Knows no Qt."""
