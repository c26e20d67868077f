"""A build hook of hatchling: what the project's configuration asks for is generated before anything is built."""

from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.plugin import hookimpl

from postwright.integrations.running import generate, generated_folders


class PostwrightBuildHook(BuildHookInterface[BuilderConfig]):
    """The hook `[tool.hatch.build.hooks.postwright]`; its key `config` names a file of configuration."""

    PLUGIN_NAME = "postwright"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Generate, and let the build take what is generated, also where Git ignores it."""
        root = Path(self.root)
        config = self.config.get("config")
        generate(root, config)
        build_data["artifacts"] += [f"/{folder}/" for folder in generated_folders(root, config)]


@hookimpl
def hatch_register_build_hook() -> type[PostwrightBuildHook]:
    """Tell hatchling of the hook."""
    return PostwrightBuildHook
