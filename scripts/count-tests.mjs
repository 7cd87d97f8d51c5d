// `count-tests.mjs STEPS_PASSED STEPS_FAILED REPORT...`: adds up steps and vitest's JSON reports, prints one line and
// ends with 1 when anything failed. A report that is missing counts as a failure: it proves nothing.
import { readFileSync } from 'node:fs';

const [stepsPassed, stepsFailed, ...reports] = process.argv.slice(2);
let passed = Number(stepsPassed);
let failed = Number(stepsFailed);
let skipped = 0;

for (const path of reports) {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'));
    passed += report.numPassedTests;
    failed += report.numFailedTests;
    skipped += report.numPendingTests + report.numTodoTests;
    failed += report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    ).length;
    for (const file of report.testResults) {
      for (const test of file.assertionResults.filter(({ status }) => status === 'failed')) {
        console.log(`failed test: ${file.name.replace(`${process.cwd()}/`, '')}: ${test.fullName}`);
      }
    }
  } catch (error) {
    console.log(`no report: ${error.message}`);
    failed += 1;
  }
}

console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
