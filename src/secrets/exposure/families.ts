import type { Family } from './exposure.ts';
import { imageFamilies } from './image-families.ts';
import { notebookMagic, notebookOutput, pythonException, pythonFamilies } from './python-families.ts';
import { scriptException, scriptFamilies } from './script-families.ts';
import { shellFamilies } from './shell-families.ts';
import { workflowFamilies } from './workflow-families.ts';

/** All rules of the lint, for tables and tests. */
export const exposureFamilies: readonly Family[] = [
  ...pythonFamilies,
  pythonException,
  notebookOutput,
  notebookMagic,
  ...scriptFamilies,
  scriptException,
  ...shellFamilies,
  ...imageFamilies,
  ...workflowFamilies,
];
