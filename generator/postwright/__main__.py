"""`python -m postwright` is the command `postwright`."""

from postwright.cli import main

if __name__ == "__main__":
    main()
