/** The text of `assay help`. */
export function help(): string {
  return `assay: quality gates for machine-learning pull requests

  assay run                          every gate that assay.yml configures, then the report (default)
  assay secrets [PATH...]            scan files; --diff BASE..HEAD, --history, --staged, --stdin, --run-logs ID;
                                     assay secrets allow|revoke FINGERPRINT
  assay data BASE HEAD               compare two snapshots; assay data profile SNAPSHOT -o FILE
  assay model                        run candidate and baseline on the golden dataset
  assay report EVIDENCE...           render evidence files
  assay explain RULE|FINGERPRINT     what a finding means and how to mend it
  assay rules                        list secret rules, statistics, causes, metrics, runtimes, surfaces
  assay init                         write a starter assay.yml and workflow for this repository
  assay runtime list|install NAME    native engines: what is there, and how to have them
  assay demo                         all gates on the bundled example, nothing to install

Every command takes
  --config FILE    default assay.yml, then .github/assay.yml
  --format terminal|json|markdown|html|sarif|junit|codequality    repeatable, --format sarif=FILE writes a file
  --output FILE    where the format that names no file goes; standard output unless told
  --seed N         seed of everything that is sampled (1)
  --quiet          no progress, no messages but errors
  --no-color       no colours
  --help           help of one command

Exit codes: 0 pass, skip or warn; 1 fail; 2 could not check; 70 a fault of Assay itself.
`;
}
