"""The few objects QML talks to. Each is registered as a singleton of the module `Diwan`."""
