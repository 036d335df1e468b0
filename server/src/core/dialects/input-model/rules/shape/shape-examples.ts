/** Examples that the pages about shape show. */
import { exampleModel } from '../../examples.js';

/** The example model with one more file. */
export const file = (text: string) => () =>
  exampleModel({ 'data/more.yml': `product:\n  version: 2\n\n${text}` });
