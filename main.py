"""Start Mediator (调解工作台): the window, or a command of the command line."""

from mediator.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
