// The page of the sandbox: it uses the services as any client does, and the control routes with the run's secret.

const VIEWS = ["browse", "operations", "requests", "jobs", "webhooks", "control"];
const PAGE = 25;
const OWN = "sandbox-page-"; // by which the page knows its own requests in the log
const byId = (id) => document.getElementById(id);
let secret = "";
let token = "";
let operations = [];
let sent = 0;

// ---- talking to the sandbox

async function control(method, path, body) {
  const headers = { "X-Sandbox-Secret": secret };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  const response = await fetch(`/__sandbox__/${path}`, { method, headers, body: JSON.stringify(body) });
  const text = await response.text();
  const found = text ? JSON.parse(text) : null;
  if (!response.ok) throw new Error(found?.error ?? `${method} ${path}: ${response.status}`);
  return found;
}

async function service(path) {
  const response = await fetch(path, { headers: { Authorization: `Bearer ${token}`, "X-Request-ID": `${OWN}${++sent}` } });
  const found = await response.json();
  if (!response.ok) throw new Error(`GET ${path}: ${response.status} ${JSON.stringify(found)}`);
  return found;
}

// ---- making elements; nothing that comes from the sandbox is ever read as HTML

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false && value !== undefined && value !== null) made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

function table(names, rows, open) {
  const head = element("tr", {}, ...names.map((name) => element("th", {}, name)));
  const body = rows.map((row) =>
    element("tr", open ? { onclick: () => open(row), tabindex: "0" } : {}, ...names.map((name) => element("td", {}, shown(row[name])))),
  );
  return element("table", {}, element("thead", {}, head), element("tbody", {}, ...body));
}

function shown(value) {
  if (value instanceof Node) return value;
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function show(...children) {
  byId("view").replaceChildren(...children.filter(Boolean));
}

function button(text, act) {
  return element("button", { type: "button", onclick: () => guarded(act) }, text);
}

async function guarded(act) {
  byId("problem").hidden = true;
  try {
    await act();
  } catch (error) {
    byId("problem").textContent = error.message;
    byId("problem").hidden = false;
  }
}

function json(value) {
  return element("pre", {}, JSON.stringify(value, null, 2));
}

// ---- the views

function place() {
  const [view = "", ...rest] = location.hash.replace(/^#/, "").split("/").map(decodeURIComponent);
  return { view: VIEWS.includes(view) ? view : "browse", rest };
}

function go(view, ...rest) {
  location.hash = [view, ...rest].map(encodeURIComponent).join("/");
}

function side(entries, current, view) {
  const services = [...new Set(entries.map((entry) => entry.service))];
  return element(
    "div",
    { class: "side" },
    ...services.flatMap((name) => [
      element("h2", {}, name),
      ...entries
        .filter((entry) => entry.service === name)
        .map((entry) =>
          element("a", { href: `#${view}/${encodeURIComponent(entry.id)}`, "aria-current": entry.id === current && "page" }, entry.label),
        ),
    ]),
  );
}

function rowsOf(page) {
  if (Array.isArray(page)) return page;
  return Object.values(page).find(Array.isArray) ?? [];
}

function columnsOf(rows) {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const plain = names.filter((name) => rows.every((row) => typeof row[name] !== "object" || row[name] === null));
  const first = ["sourcedId", "id", "identifier", "externalId", "title", "name", "username", "givenName", "familyName", "email", "type"];
  plain.sort((one, other) => (first.indexOf(one) + 1 || 99) - (first.indexOf(other) + 1 || 99));
  return plain.filter((name) => rows.some((row) => row[name] !== null && row[name] !== undefined)).slice(0, 7);
}

async function page(operation, offset, search) {
  const numbered = operation.parameters.some((each) => each.name === "page");
  const query = new URLSearchParams({ limit: PAGE });
  if (numbered) query.set("page", Math.floor(offset / PAGE) + 1);
  else query.set("offset", offset);
  if (search && operation.parameters.some((each) => each.name === "search")) query.set("search", search);
  return service(`${operation.path}?${query}`);
}

async function matching(operation, search) {
  const found = [];
  for (let offset = 0; offset < 5000 && found.length < 200; offset += PAGE) {
    const rows = rowsOf(await page(operation, offset, ""));
    found.push(...rows.filter((row) => JSON.stringify(row).toLowerCase().includes(search.toLowerCase())));
    if (rows.length < PAGE) break;
  }
  return found;
}

async function browse([id, offsetText = "0", search = ""]) {
  const lists = operations.filter((operation) => operation.lists);
  const operation = lists.find((each) => each.id === id) ?? lists.find((each) => each.path.endsWith("/users/")) ?? lists[0];
  const offset = Number(offsetText) || 0;
  const entries = lists.map((each) => ({ ...each, label: each.path.replace(/\/$/, "").split("/").pop() }));
  const rows = search ? await matching(operation, search) : rowsOf(await page(operation, offset, ""));
  const details = element("div", { id: "details" });
  const open = (row) => details.replaceChildren(json(row));
  const input = element("input", { type: "search", name: "search", value: search, placeholder: "Search these rows" });
  const form = element(
    "form",
    { class: "row", onsubmit: (event) => { event.preventDefault(); go("browse", operation.id, "0", input.value); } },
    input,
    element("button", {}, "Search"),
    offset > 0 && !search ? button("Earlier rows", () => go("browse", operation.id, Math.max(0, offset - PAGE))) : "",
    rows.length === PAGE && !search ? button("Further rows", () => go("browse", operation.id, offset + PAGE)) : "",
  );
  const content = rows.length ? table(columnsOf(rows), rows, open) : element("p", { class: "quiet" }, "Nothing here.");
  show(element("div", { class: "grid" }, side(entries, operation.id, "browse"), element("div", {}, element("h2", {}, `${operation.service}: GET ${operation.path}`), form, content, details)));
}

async function showOperations([id]) {
  const services = [...new Set(operations.map((operation) => operation.service))];
  const current = services.includes(id) ? id : services[0];
  const entries = services.map((name) => ({ service: "services", id: name, label: name }));
  const rows = operations
    .filter((operation) => operation.service === current)
    .map((operation) => ({
      method: operation.method,
      path: operation.path,
      "what it does": operation.summary.split("\n")[0].slice(0, 160),
      query: operation.parameters.filter((each) => !operation.path.includes(`{${each.name}}`)).map((each) => each.name).join(", "),
    }));
  show(element("div", { class: "grid" }, side(entries, current, "operations"), element("div", {}, element("h2", {}, `${current}: ${rows.length} operations`), table(["method", "path", "what it does", "query"], rows))));
}

async function requests() {
  const { requests: all, dropped } = await control("GET", "requests");
  const entries = all.filter((entry) => !entry.headers["x-request-id"]?.startsWith(OWN));
  const details = element("div", { id: "details" });
  const rows = [...entries].reverse().map((entry) => ({
    ...entry,
    verdict: element("span", { class: entry.verdict === "accepted" ? "good" : "bad" }, entry.verdict),
    why: (entry.issues ?? []).join("; "),
    raw: entry,
  }));
  const open = (row) => details.replaceChildren(json(row.raw));
  show(
    element("h2", {}, `${entries.length} requests${dropped ? `, ${dropped} older ones dropped` : ""}`),
    button("Empty this log", async () => { await control("DELETE", "requests"); await render(); }),
    table(["number", "time", "method", "path", "status", "verdict", "why"], rows, open),
    details,
  );
}

async function jobs() {
  const { jobs: rows } = await control("GET", "jobs");
  show(element("h2", {}, `${rows.length} Caliper jobs`), table(["id", "state", "polls", "events", "failed"], [...rows].reverse()));
}

async function webhooks() {
  const { webhooks: hooks } = await service("/webhooks/");
  const { deliveries } = await control("GET", "deliveries");
  const rows = [...deliveries].reverse().map((each) => ({
    ...each,
    outcome: element("span", { class: each.outcome === "delivered" ? "good" : each.outcome === "failed" ? "bad" : "quiet" }, each.outcome),
    attempts: each.attempts.join(", "),
    "": button("Send again", async () => { await control("POST", `deliveries/${each.id}`); await render(); }),
  }));
  show(
    element("h2", {}, "Webhooks"),
    table(["id", "name", "targetUrl", "sensor", "active"], hooks),
    element("h2", {}, "Deliveries"),
    button("Fail the next attempt", () => control("POST", "deliveries/fail", { times: 1 })),
    rows.length ? table(["event", "webhook", "url", "outcome", "attempts", ""], rows) : element("p", { class: "quiet" }, "None yet."),
  );
}

function field(text, input) {
  return element("label", {}, text, input);
}

function form(legend, submit, label, ...fields) {
  const made = element("form", { class: "row", onsubmit: (event) => { event.preventDefault(); guarded(async () => { await submit(new FormData(made)); await render(); }); } }, ...fields, element("button", {}, label));
  return element("fieldset", {}, element("legend", {}, legend), made);
}

async function steer() {
  const [{ snapshots, writes }, { faults }, { rules }] = await Promise.all([control("GET", "snapshots"), control("GET", "faults"), control("GET", "rules")]);
  const kept = snapshots.map((each) => ({
    ...each,
    "": element("span", {}, button("Restore", async () => { await control("POST", `snapshots/${encodeURIComponent(each.name)}/restore`); await render(); }), button("Forget", async () => { await control("DELETE", `snapshots/${encodeURIComponent(each.name)}`); await render(); })),
  }));
  const broken = faults.map((each) => ({
    match: each.match, fault: each.fault, times: each.times, fired: each.fired,
    "": button("Remove", async () => { await control("DELETE", `faults/${each.id}`); await render(); }),
  }));
  show(
    form("Clock", (data) => {
      const moment = data.get("moment");
      const seconds = data.get("seconds");
      if (moment) return control("POST", "clock", { now: new Date(moment).toISOString() });
      return control("POST", "clock", seconds ? { advance: Number(seconds) } : { now: null });
    }, "Set", field("Stand still at", element("input", { type: "datetime-local", name: "moment" })), field("or move by seconds", element("input", { type: "number", name: "seconds" })), element("span", { class: "quiet" }, "empty: go on with the time of the machine")),
    form(`Snapshots of ${writes} writes`, (data) => control("POST", "snapshots", { name: data.get("name") }), "Take a snapshot", field("Name", element("input", { name: "name", required: true, maxlength: "80" }))),
    kept.length ? table(["name", "writes", ""], kept) : "",
    form("Seeds", (data) => control("POST", "seed", { users: Number(data.get("users")) }), "Begin anew with so many users", field("Users", element("input", { type: "number", name: "users", min: "1", value: "1000", required: true }))),
    form("Faults", (data) => {
      const fault = data.get("kind") === "status" ? { kind: "status", status: Number(data.get("status")) } : { kind: data.get("kind") };
      const match = data.get("path") ? { path: data.get("path") } : {};
      return control("POST", "faults", { match, times: Number(data.get("times")), fault });
    }, "Break requests", field("Path begins with", element("input", { name: "path", placeholder: "every request" })), field("Fault", element("select", { name: "kind" }, ...["status", "reset", "stall", "truncate", "invalid_json", "revoke_token"].map((kind) => element("option", {}, kind)))), field("Status", element("input", { type: "number", name: "status", value: "503" })), field("Times", element("input", { type: "number", name: "times", value: "1", min: "1" }))),
    broken.length ? table(["match", "fault", "times", "fired", ""], broken) : "",
    element("fieldset", {}, element("legend", {}, "Everything"), button("Reset to the seeds", async () => { await control("POST", "reset"); await render(); })),
    element("h2", {}, "Rules that refuse more than the documents do"),
    table(["id", "refuses", "on", "date"], rules),
  );
}

const SHOW = { browse, operations: showOperations, requests, jobs, webhooks, control: steer };

async function render() {
  const { view, rest } = place();
  byId("tabs").replaceChildren(...VIEWS.map((name) => element("a", { href: `#${name}`, "aria-current": name === view && "page" }, name)));
  const clock = await control("GET", "clock");
  byId("clock").textContent = `${clock.now}${clock.stands_still ? " (stands still)" : ""}`;
  await SHOW[view](rest);
  document.body.dataset.view = view;
}

// ---- starting

async function open(given) {
  secret = given;
  ({ access_token: token } = await control("POST", "token"));
  ({ operations } = await control("GET", "operations"));
  sessionStorage.setItem("secret", secret);
  byId("login").hidden = true;
  window.addEventListener("hashchange", () => guarded(render));
  await render();
  setInterval(() => { if (["requests", "jobs", "webhooks"].includes(place().view) && !byId("details")?.hasChildNodes()) guarded(render); }, 2000);
}

function start() {
  const inAddress = location.hash.replace(/^#/, "");
  const isSecret = inAddress.length > 20 && !inAddress.includes("/");
  const given = isSecret ? inAddress : sessionStorage.getItem("secret");
  if (isSecret) history.replaceState(null, "", location.pathname); // so that it is in no bookmark
  if (given) return guarded(() => open(given).catch((error) => { byId("login").hidden = false; throw error; }));
  byId("login").hidden = false;
}

byId("login").addEventListener("submit", (event) => {
  event.preventDefault();
  guarded(() => open(byId("secret").value.trim()));
});
start();
