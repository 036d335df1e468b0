/** Examples that several pages about server groups show. */
import { exampleFile, exampleModel } from '../../examples.js';

export const GROUPS = 'data/server_groups.yml';

export const source = 'Ardana configuration processor, cross reference validator';

export const groups = (from: string | RegExp, to: string) => () =>
  exampleModel({ [GROUPS]: exampleFile(GROUPS).replace(from, to) });

export const good = () => exampleModel();
