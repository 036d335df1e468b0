/** Examples that the pages about virtual servers show. */
import { vmModel } from './vm-example.js';

export const source = 'Ardana configuration processor, VM factory';
export const good = () => vmModel();

export const changed =
  (file: string, from: string | RegExp, to: string) => (): Readonly<Record<string, string>> => {
    const files = vmModel();
    return { ...files, [file]: (files[file] ?? '').replace(from, to) };
  };
