"""The window: pages, tabs and widgets; the only layer that knows Qt."""
