'use strict';
exports.id = 1310;
exports.ids = [1310];
exports.modules = {

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
