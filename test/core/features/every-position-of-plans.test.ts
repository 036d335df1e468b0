/** Every feature at every place of good plans; see every-position.ts. */
import { testEveryPositionIn } from './every-position.js';

testEveryPositionIn('kvm', 'esx', 'json');
