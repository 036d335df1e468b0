/** Processors and memory that are set apart. */
import type { ModelRule } from '../define.js';
import { cpuRules } from './cpu.js';
import { memoryRules } from './memory.js';

export const cpuMemoryRules: readonly ModelRule[] = [...memoryRules, ...cpuRules];
