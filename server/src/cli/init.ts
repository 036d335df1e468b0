/**
 * `helion init [FOLDER]`: writes a first configuration, in which everything that can be said is there to be uncommented.
 * What is there already is never overwritten.
 */
import path from 'node:path';
import { configurationNames } from '../core/index.js';
import type { Call, Subcommand } from './command.js';
import { pathFrom } from './formats/format.js';
import { isThere, writeNewFile } from './write-files.js';

const [NAME] = configurationNames;

export const initCommand: Subcommand = {
  name: 'init',
  summary: 'write a first configuration',
  operands: { written: '[FOLDER]', completes: 'folder' },
  details: `Writes a first ${NAME} to FOLDER, by default the current one. Its lines are comments to edit, except 'root: true', which ends the search for configurations in the folders above. An existing configuration is not changed.`,
  groups: [],
  ending: 'Exit code: 0 if it was written, 2 if not.',
  run({ operands, print }: Call): number {
    const [folder = '.', ...others] = operands;
    if (others.length > 0 || folder === '') throw new Error('Give one folder, or none for the current one.');
    const file = path.resolve(folder, NAME ?? '');
    for (const name of configurationNames) refuse(path.resolve(folder, name));
    writeNewFile(file, FIRST);
    print(`'${pathFrom(process.cwd(), file)}' was written. 'helion check' and the editor use it.\n`);
    return 0;
  },
};

/** What is there counts already, whichever of the names it has. */
function refuse(file: string): void {
  if (isThere(file))
    throw new Error(`'${pathFrom(process.cwd(), file)}' already exists. It was not changed.`);
}

const FIRST = `# Settings of the Helion checks for this folder and everything below it: for editors and 'helion check'.
# Configurations in the folders above are not used.
root: true

# Severity of rules: error, warning, info, hint or off. 'helion rules' lists all rules.
# rules:
#   plan/swift-starter-count: info
#   installer/*: warning

# Files without findings.
# exclude:
#   - old/**

# Other settings for some files.
# overrides:
#   - files: [lab/**]
#     rules:
#       common/ip-documentation: off

# Accepted findings in files that cannot have comments.
# suppressions:
#   - file: site/kvm-custom-ips.json
#     pointer: /compute_scale
#     rules: [installer/compute-scale-range]
#     reason: a lab

# Findings that existed before. 'helion check --write-baseline .' writes this file.
# baseline: .helion-baseline.json
`;
