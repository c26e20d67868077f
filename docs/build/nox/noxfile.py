"""The sessions of the project: its client is generated, checked and tested."""

import nox

nox.options.reuse_venv = "yes"
nox.options.sessions = ["check", "suite"]


@nox.session
def generate(session: nox.Session) -> None:
    """Generate the client and its tests."""
    session.install("postwright")
    session.run("postwright", "generate", *session.posargs)


@nox.session
def check(session: nox.Session) -> None:
    """Fail if what is generated is not current."""
    session.install("postwright")
    session.run("postwright", "generate", "--check")


@nox.session
def suite(session: nox.Session) -> None:
    """Run the generated tests, on the saved responses."""
    session.install("pytest", "httpx2>=2.5,<3")
    session.run("pytest", *session.posargs, "generated/shop-api/pytest")
