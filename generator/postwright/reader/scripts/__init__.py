"""Reading scripts: what they set and test, told from their source alone. Nothing is ever run. Section 7."""
