"""The command line, a second thin face over the services; every command but the window works without Qt."""

from mediator.cli.entry import main

__all__ = ["main"]
