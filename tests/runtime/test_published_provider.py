"""Once a documented package is imported, a provider has what the published one has: token managers, paths."""

from scripted import as_json
from timeback_common import TimebackProvider, TokenManager, TokenManagerConfig


async def test_a_provider_has_what_the_published_one_has(service):
    token = as_json({"access_token": "a-token", "expires_in": 3600})
    service.answers = [token, token]
    settings = {"client_id": "a", "client_secret": "b"}
    provider = TimebackProvider(base_url=service.url, auth_url=f"{service.url}/token", **settings)

    endpoint, paths = provider.get_endpoint_with_paths("oneroster")
    assert (endpoint.base_url, paths.rostering) == (service.url, provider.get_all_paths().oneroster.rostering)
    assert provider.get_all_paths()["clr"] is not None
    assert TimebackProvider(base_url=service.url).get_token_manager("oneroster") is None
    tokens = provider.get_token_manager("oneroster")
    assert await tokens.get_token() == await provider.get_token_manager("oneroster").get_token() == "a-token"
    assert len(service.requests) == 1

    own = TokenManager(TokenManagerConfig(token_url=f"{service.url}/token", **settings))
    assert await own.get_token() == await own.get_token() == "a-token"
    own.invalidate()
    service.answers = [as_json({"access_token": "another", "expires_in": 3600})]
    assert await own.get_token() == "another"
    assert "'b'" not in repr(TokenManagerConfig(token_url="https://t", **settings))
    await provider.aclose()
