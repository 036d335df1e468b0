/** Every feature at every place of plans with mistakes; see every-position.ts. */
import { testEveryPositionIn } from './every-position.js';

testEveryPositionIn('broken');
