/** `helion wiring PLAN`: prints what the switches must carry for a plan, to hand to a network administrator. */
import { analyseTogether, type WiringFormat, wiringText } from '../core/index.js';
import { type Call, type Subcommand, textOf } from './command.js';
import { configured } from './configuration.js';
import { findFiles } from './find-files.js';

const FORMATS: readonly WiringFormat[] = ['markdown', 'csv'];

export const wiringCommand: Subcommand = {
  name: 'wiring',
  summary: 'print the VLANs that switches must carry for a plan',
  operands: { written: 'PLAN', completes: 'file' },
  details:
    'Prints which networks each role of servers needs on which port, with VLAN, subnet and MTU, and the VLANs of each network. If a network lists no roles, those of its row in the technical overview are used.',
  groups: [
    {
      title: 'Options',
      options: [
        {
          name: 'format',
          value: 'FORMAT',
          summary: 'markdown for people (the default) or csv for spreadsheets',
          words: FORMATS,
          isClosed: true,
        },
      ],
    },
  ],
  ending: 'Exit code: 0 if the wiring was printed, 2 if not.',
  run: printWiring,
};

/** Throws with a sentence where nothing was printed. */
function printWiring({ values, operands, print }: Call): number {
  const [file, ...others] = operands;
  if (file === undefined || others.length > 0) throw new Error('Give one plan: helion wiring helion.yml');
  const format = textOf(values, 'format') ?? 'markdown';
  const known = FORMATS.find((each) => each === format);
  if (!known) throw new Error(`Unknown format '${format}'. Expected markdown or csv.`);
  const found = findFiles([file]);
  const [problem] = found.problems;
  const { files, options } = configured(found, 'found');
  if (files.length === 0 && problem !== undefined) throw new Error(problem);
  const given = new Set(files.map(({ uri }) => uri));
  const plans = analyseTogether([...files, ...found.beside], options).all.filter(
    ({ dialect, file: { uri } }) => dialect === 'plan' && given.has(uri),
  );
  const [plan] = plans;
  const text = plan && wiringText(plan, known);
  if (text === undefined) throw new Error(`No plan was found in '${file}'.`);
  if (plans.length > 1) throw new Error(`'${file}' has ${plans.length} plans. Give one of them.`);
  print(text);
  return 0;
}
