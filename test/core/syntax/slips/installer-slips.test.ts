/** One slip in finished files of JSON and CSV, or one line that is being typed there, is one finding. */
import { describeSlips, describeTyping } from '../../../support/slips.js';

const folders = ['examples/installer-kvm', 'examples/installer-esx', 'examples/carrier-grade'];

describeSlips(folders, { count: 100, several: 0.02, p99: 2, worst: 5 });
describeTyping(folders, { lines: 8, noisy: 0.005, worst: 2 });
