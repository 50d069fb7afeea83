"""The ten sample cases, each walked through the real window from the door to the archive."""
