"""The addresses that the default platform publishes."""

from __future__ import annotations

from timeback_kit.runtime.platforms import DEFAULT_PLATFORM, HOSTS, SERVICES, Environment, environment_named

__all__ = ["get_service_urls"]


def get_service_urls(env: Environment) -> dict[str, str]:
    """Return the base address of each service, and the token address under `auth_url`.

    Args:
        env: "staging" or "production".

    Returns:
        Addresses by service; a service without a published address in this environment is left out.

    Raises:
        ConfigurationError: There is no such environment.
    """
    hosts = HOSTS[DEFAULT_PLATFORM][environment_named(env)]
    addresses = {service: hosts.of(service) for service in SERVICES}
    return {service: url for service, url in addresses.items() if url is not None} | {"auth_url": hosts.token}
