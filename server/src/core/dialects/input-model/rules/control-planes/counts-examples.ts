/** Examples that several pages about counts show. */
import { planeExample } from './examples.js';

export const cluster = (lines: string) => () => {
  const files = planeExample({ cluster: lines })();
  const name = 'data/control_plane.yml';
  return { ...files, [name]: (files[name] ?? '').replace('        member-count: 1\n', '') };
};
