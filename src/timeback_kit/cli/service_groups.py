"""The services as groups of commands; what a group holds is loaded when it is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

import typer
from typer.core import TyperGroup

from timeback_kit.runtime._services import SERVICES

if TYPE_CHECKING:
    from typer._click import Command, Context


_BESIDE_RESOURCES: Final = {
    "clr": "timeback_kit.cli.learner_records:records",
    "webhooks": "timeback_kit.cli.webhook_listening:webhooks",
}
"""Services with commands of their own beside their resources."""


class ServiceCommands(TyperGroup):
    """The resources of one service, and the commands that belong beside them."""

    def list_commands(self, ctx: Context) -> list[str]:
        """The commands of their own and the resources."""
        from timeback_kit.cli.calls import resource_names
        from timeback_kit.cli.resource_commands import hyphens, looked_at

        return [*self._beside(), *map(hyphens, resource_names(looked_at(str(self.name))))]

    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:
        """The command or the resource of this name."""
        from timeback_kit.cli.resource_commands import resource_command

        return self._beside().get(cmd_name) or resource_command(str(self.name), cmd_name)

    def _beside(self) -> dict[str, Command]:
        module, _, member = _BESIDE_RESOURCES.get(str(self.name), "").partition(":")
        if not module:
            return {}
        registered: typer.Typer = getattr(import_module(module), member)
        return dict(typer.main.get_group(registered).commands)


def service_group(name: str) -> Command:
    """The group of a service.

    Args:
        name: Name of the service.
    """
    return ServiceCommands(
        name=name,
        help=f"The calls of {name}.",
        rich_markup_mode=None,
        no_args_is_help=True,
        subcommand_metavar="RESOURCE METHOD [VALUES] [OPTIONS]",
    )


def service_named(name: str) -> str | None:
    """The service of this name, however its words are joined."""
    wanted = name.replace("-", "_").rstrip("_")
    return wanted if wanted in SERVICES else None
