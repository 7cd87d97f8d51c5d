'use strict';
exports.id = 7049;
exports.ids = [7049,1310,6443];
exports.modules = {

  47049:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

 
__webpack_require__.r(__webpack_exports__);

 
__webpack_require__.d(__webpack_exports__, {
  revoke: () => (  revoke)
});

 
var promises_ = __webpack_require__(26848);
 
var problem = __webpack_require__(75254);
 
var load_policy = __webpack_require__(95765);
 
var allow_list = __webpack_require__(76100);
 
var find = __webpack_require__(46443);
 
var quote = __webpack_require__(52037);
 
var secrets_answer = __webpack_require__(1071);
 
var ask = __webpack_require__(47760);
 
var ask_hosts = __webpack_require__(7686);
 
var playbook = __webpack_require__(91310);
 
var registry = __webpack_require__(3206);
 
var redact = __webpack_require__(40808);
 
var secrets_rule = __webpack_require__(80959);
 
var verify = __webpack_require__(99159);
; 












function refuseInPullRequests(env) {
    const event = env.GITHUB_EVENT_NAME ?? '';
    if (event === '' || ['push', 'schedule', 'workflow_dispatch'].includes(event))
        return;
    throw new problem .A(`Nothing was revoked: this run is of the event ${(0,quote .h)(event)}, and a change must not revoke credentials.`, 'Run `assay secrets revoke` on your own machine, or in a workflow that is started by hand.');
}


async function revokeSecret(request, config, io, means = (0,verify .r)(io)) {
    const { fingerprint, candidate, say } = request;
    refuseInPullRequests(io.env);
    const verified = await (0,verify.verifySecrets)([{ fingerprint, candidate }], config, { fork: false }, io, means);
    const verification = verified.byFingerprint.get(fingerprint);
    for (const line of shown(candidate, fingerprint, verification))
        say(line);
    if (verification?.state === 'dead') {
        say('It is dead already: nothing is left to be revoked.');
        return 'already-dead';
    }
    const way = wayOf(candidate, config['verify-hosts']);
    if (way === null)
        throw byHand(candidate, fingerprint, say);
    say(`It will be sent to ${way.host} (${way.revocation.ask.method ?? 'GET'} ${pathOf(way.revocation)}), which revokes it for good.`);
    if (!request.yes) {
        if (request.confirm === null) {
            throw new problem .A('Nothing was revoked: there is no terminal to ask on.', 'Add --yes to revoke it without a question.');
        }
        if (!(await request.confirm(`Revoke this ${candidate.rule.title}? It cannot be undone.`))) {
            say('Nothing was revoked.');
            return 'declined';
        }
    }
    await carryOut(candidate, way, means);
    say(`Revoked: ${way.host} confirmed it.`);
    for (const { text, link } of (0,playbook.playbookOf)(candidate.rule, fingerprint).slice(1))
        say(`Next: ${text}${link === undefined ? '' : ` ${link}`}`);
    return 'revoked';
}
function wayOf({ rule, secret, hosts = [] }, own) {
    for (const provider of declaredFor(rule.id)) {
        const { revoke } = provider;
        if (revoke === undefined || (revoke.only ?? provider.only)?.test(secret) === false)
            continue;
        const host = revoke.host ?? (0,ask_hosts .S)(provider.hosts, secret, hosts, own)?.hosts[0];
        if (host !== undefined)
            return { host, revocation: revoke };
    }
    return null;
}
async function carryOut(candidate, { host, revocation }, means) {
    const parts = { secret: candidate.secret, companion: candidate.companions?.[0] ?? null };
    const answer = await means.transport((0,ask .b)(revocation.ask, host, parts));
    const mend = `Look whether it is still there, and revoke it yourself: ${candidate.rule.link}`;
    if (typeof answer === 'string') {
        throw new problem .A(`It is not known whether it was revoked: ${host} gave no answer (${answer}).`, mend);
    }
    if (!(0,secrets_answer .R)(revocation.done, answer)) {
        throw new problem .A(`Nothing was revoked: ${host} answered with status ${answer.status}, which confirms nothing.`, mend);
    }
}
function byHand(candidate, fingerprint, say) {
    const { rule, companions } = candidate;
    const commands = declaredFor(rule.id).flatMap((one) => one.commands ?? []);
    const id = companions?.find((one) => /^[A-Za-z0-9@._-]{1,256}$/.test(one)) ?? 'ID';
    if (commands.length > 0) {
        say('Run, with the rights of its owner:');
        for (const command of commands)
            say(`  ${command.replace('{id}', id)}`);
        if (rule.provider === 'Amazon Web Services') {
            say('Sessions that were opened with it live on: deny them with a policy on aws:TokenIssueTime.');
        }
    }
    for (const { text, link } of (0,playbook.playbookOf)(rule, fingerprint))
        say(`- ${text}${link === undefined ? '' : ` ${link}`}`);
    return new problem .A(`Nothing was revoked: ${rule.provider} has no endpoint that revokes ${(0,secrets_rule .v)(rule)} with itself.`, commands.length > 0 ? 'Run the commands above.' : `Revoke it yourself: ${rule.link}`);
}
function shown(candidate, fingerprint, verification) {
    const { rule, secret, location } = candidate;
    const { prefix, length } = (0,redact .E)(rule, secret, fingerprint);
    const facts = (verification?.facts ?? candidate.facts ?? []).map(({ name, value }) => `  ${name}: ${value}`);
    return [
        `${rule.title} of ${rule.provider} (${prefix === '' ? '' : `${prefix}…, `}${length} characters) in ${location.path}`,
        `  ${rule.why}`,
        ...(verification === undefined ? [] : [`  ${verification.host}: ${verification.state}`]),
        ...facts,
        ...(verification?.overPermission ?? []).map((sentence) => `  it ${sentence}`),
    ];
}
function pathOf({ ask }) {
    return ask.path.replace('{secret}', '…').split('?')[0] ?? '';
}
function declaredFor(rule) {
    return registry .r.filter((one) => one.rules.includes(rule));
}

 
var report_escape = __webpack_require__(72527);
 
var fingerprint_of = __webpack_require__(92073);
; 










async function revoke({ flags, io, options, words }) {
    refuseInPullRequests(io.env);
    const fingerprint = (0,fingerprint_of .a)(words);
    const policy = await (0,load_policy.loadPolicy)(io, null, options.config);
    const { secrets } = policy.config;
    if (secrets === false)
        throw new problem .A('`secrets` is switched off in the configuration.', 'Remove `secrets: false`.');
    const today = new Date(io.now()).toISOString().slice(0, 10);
    const { list } = await (0,allow_list .s)(io, secrets['allow-list'], null, today);
    const candidate = await (0,find.findSecret)(fingerprint, list, secrets, io);
    if (candidate === null) {
        throw new problem .A(`No secret in the working tree or the history has the fingerprint ${fingerprint}.`, 'Run `assay secrets` and copy the fingerprint from its report.');
    }
    const terminal = process.stdin.isTTY === true && process.stderr.isTTY === true;
    const request = {
        fingerprint,
        candidate,
        yes: flags.yes === true,
        confirm: terminal ? secrets_revoke_confirm : null,
        say: (line) => void process.stdout.write(`${(0,report_escape .RK)(line)}\n`),
    };
    await revokeSecret(request, secrets, io);
    return 0;
}
async function secrets_revoke_confirm(question) {
    const terminal = (0,promises_.createInterface)({ input: process.stdin, output: process.stderr });
    try {
        return /^y(es)?$/i.test((await terminal.question(`${(0,report_escape .RK)(question)} [y/N] `)).trim());
    }
    finally {
        terminal.close();
    }
}


  }),

  46443:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    findSecret: () => (  findSecret)
  });
  var _secrets_rules_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18632);
  var _secrets_scanner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7061);
  var _sources_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21022);
  var _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65444);
  var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57334);
  var _history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16858);
  var _look_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71611);









async function findSecret(fingerprint, list, config, io) {
    const look = { io, config, scanner: (0,_secrets_scanner_js__WEBPACK_IMPORTED_MODULE_1__.scannerOf)(_secrets_rules_registry_js__WEBPACK_IMPORTED_MODULE_0__.rules), isExcluded: () => false, tally: (0,_look_js__WEBPACK_IMPORTED_MODULE_6__  .CK)() };
    await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.lookAtFiles)(look, []);
    const atHead = await among(look.tally, fingerprint, list, io);
    if (atHead !== null || (await (0,_sources_git_js__WEBPACK_IMPORTED_MODULE_2__  .D3)(io.root, 'HEAD')) === null)
        return atHead;
    const earlier = { ...look, tally: (0,_look_js__WEBPACK_IMPORTED_MODULE_6__  .CK)() };
    await (0,_history_js__WEBPACK_IMPORTED_MODULE_5__.lookAtHistory)(earlier);
    return among(earlier.tally, fingerprint, list, io);
}
async function among({ sightings }, fingerprint, list, io) {
    const candidates = sightings.map(({ candidate }) => candidate).filter(({ dropped }) => dropped === null);
    for (const salt of new Set([list.salt, null])) {
        const digest = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__  .V)(await (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__  .S)(io, salt));
        const found = candidates.find(({ identity }) => digest(identity) === fingerprint);
        if (found !== undefined)
            return found;
    }
    return null;
}


  }),

  91310:
  (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    playbookOf: () => (  playbookOf)
  });
  var _providers_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3206);

 
const redeploy = {
    ml: 'Give the new one to everything that used the old one: secrets of the repository and its environments, notebooks, training jobs, model servers. Restart them, and see that they run.',
    database: 'Give the new password to every service that connects, restart their pools, and close the connections that the old one opened.',
    key: 'Put the new public half wherever the old one was trusted (authorized_keys, deploy keys, certificates, verifiers of signatures), then the private half on the machines that sign or connect.',
    registry: 'Give the new one to the workflows that publish or install, and publish once to see that it works.',
    payment: 'Give the new one to the services that charge, and watch the first payments.',
};
const redeployAll = 'Give the new one to everything that used the old one (secrets of the repository, deployments, machines), restart it, and see that it runs.';
const review = {
    ml: 'Read who used it since the first commit that holds it: runs, downloads, changed models and data sets, costs that nobody of yours made.',
    database: 'Read the log of connections of that user since the first commit that holds it: unknown addresses, exports, changed rows.',
    key: 'Read the logs of what trusted it: logins, signatures and releases since the first commit that holds it.',
    registry: 'Look for versions and images that nobody of yours published since the first commit that holds it; withdraw them.',
    payment: 'Read the log of requests and the payouts since the first commit that holds it.',
    mail: 'Read what was sent since the first commit that holds it.',
    chat: 'Read what was posted and exported since the first commit that holds it.',
};
const reviewAll = 'Read its use since the first commit that holds it: unknown addresses, times, and changes that nobody of yours made.';
const replace = 'Make a new one with the least rights and an end, and keep it out of files: in a secret of the repository or environment, or as a short-lived credential that the job fetches.';
const purgePage = 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository';
const purgeText = 'Last, and only to tidy up: `git filter-repo --replace-text FILE` (or BFG) on a fresh clone, force-push, have everybody clone anew, and ask the support of your host to drop cached views and pull requests. Forks and clones keep it: this replaces none of the steps before.';


function playbookOf(rule, fingerprint) {
    const declared = _providers_registry_js__WEBPACK_IMPORTED_MODULE_0__  .r.filter((one) => one.rules.includes(rule.id));
    const log = declared.find((one) => one.log !== undefined)?.log;
    const before = log === undefined ? '' : `${log.text} `;
    return [
        { step: 'revoke', text: revokeText(declared, fingerprint), link: rule.link },
        {
            step: 'replace',
            text: `${replace}${rule.mend.startsWith('Revoke') ? '' : ` ${rule.mend}`}`,
        },
        { step: 'redeploy', text: byTag(redeploy, rule) ?? redeployAll },
        {
            step: 'review',
            text: `${before}${byTag(review, rule) ?? reviewAll}`,
            ...(log?.link === undefined ? {} : { link: log.link }),
        },
        { step: 'purge', text: purgeText, link: purgePage },
    ];
}
function revokeText(declared, fingerprint) {
    const commands = declared.flatMap((one) => one.commands ?? []);
    if (commands.length > 0) {
        const shown = commands.map((command) => `\`${command.replace('{id}', 'ID')}\``).join(', then ');
        return `Switch it off before anything else: ${shown}; ID is its public half. Removing it from the file switches off nothing.`;
    }
    const able = declared.some((one) => one.revoke !== undefined);
    const how = able
        ? `\`assay secrets revoke ${fingerprint}\` asks the provider to, or do it on the linked page`
        : 'do it on the linked page';
    return `Before anything else: ${how}. Removing it from the file revokes nothing.`;
}
function byTag(texts, rule) {
    return rule.tags.map((tag) => texts[tag]).find((text) => text !== undefined);
}


  })

};
