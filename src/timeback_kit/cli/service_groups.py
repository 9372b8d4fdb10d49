"""The services as groups of commands; what a group holds is loaded when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer
from typer.core import TyperGroup

from timeback_kit.runtime._services import SERVICES

if TYPE_CHECKING:
    from typer._click import Command, Context


class ServiceCommands(TyperGroup):
    """The resources of one service; beside them, commands that are registered as usual."""

    def list_commands(self, ctx: Context) -> list[str]:
        """The registered commands and the resources."""
        from timeback_kit.cli.calls import resource_names
        from timeback_kit.cli.resource_commands import hyphens, looked_at

        return [*super().list_commands(ctx), *map(hyphens, resource_names(looked_at(str(self.name))))]

    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:
        """The command or the resource of this name."""
        from timeback_kit.cli.resource_commands import resource_command

        return super().get_command(ctx, cmd_name) or resource_command(str(self.name), cmd_name)


def service_group(name: str, registered: typer.Typer | None = None) -> Command:
    """The group of a service.

    Args:
        name: Name of the service.
        registered: Commands that belong beside its resources.
    """
    commands = {} if registered is None else dict(typer.main.get_group(registered).commands)
    return ServiceCommands(
        name=name,
        commands=commands,
        help=f"The calls of {name}.",
        rich_markup_mode=None,
        no_args_is_help=True,
        subcommand_metavar="RESOURCE METHOD [VALUES] [OPTIONS]",
    )


def service_named(name: str) -> str | None:
    """The service of this name, however its words are joined."""
    wanted = name.replace("-", "_").rstrip("_")
    return wanted if wanted in SERVICES else None
