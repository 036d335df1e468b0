/** A file has the name that it had in a beta release. */
import { betaFileNames } from '../../../../architecture/carrier-grade-files.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { theDirectory } from '../over.js';
import { docs } from './cg-beta-file-name.docs.js';

export const cgBetaFileName = defineRule({
  id: 'carrier-grade/cg-beta-file-name',
  severity: 'warning',
  docs,
  over: theDirectory,
  *check({ files, definition, definitions }) {
    if (definition?.path !== 'definition.json') return;
    for (const { path, head } of files) {
      const now = betaFileNames[path.slice(path.lastIndexOf('/') + 1)];
      if (now) yield finding(head, `'${path}' is a file name from a beta release. Rename it to '${now}'.`);
    }
    for (const { file } of definitions.flatMap(({ controlPlanes }) => controlPlanes.items))
      if (file?.value.endsWith(`/${PLANE}`))
        yield finding(
          file.at,
          `'${PLANE}' is a file name from a beta release. Use '${betaFileNames[PLANE]}'.`,
          { fixes: () => changeTo(file, file.value.replace(PLANE, betaFileNames[PLANE] ?? PLANE)) },
        );
  },
});

/** The only file with a beta name that a definition names by its path. */
const PLANE = 'ccp-1x3-as.json';
