"""The content packs kiosks show: published on the server, downloaded by the kiosks."""
