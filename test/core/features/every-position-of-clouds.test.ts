/** Every feature at every place of a carrier-grade cloud; see every-position.ts. */
import { testEveryPositionIn } from './every-position.js';

testEveryPositionIn('carrier-grade');
