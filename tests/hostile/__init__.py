"""Hostile collections that are really executed: clients are called, scripts and suites run, and all is watched."""
