/** Examples that several pages about compute proxy show. */
import { SECTION } from './about-compute-proxy.js';

const FILE = 'compute_proxy.conf';

export const proxy = (...lines: readonly string[]) => ({ [FILE]: `[${SECTION}]\n${lines.join('\n')}\n` });
