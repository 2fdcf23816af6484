import { parentPort, workerData } from 'node:worker_threads';
import { readFiles, type Folders } from '../knowledge/load.ts';
import { checkSettled } from './check.ts';

/** The program of the worker thread that `checkApart` starts; nothing imports it. */
const folders: Folders = workerData;
parentPort?.postMessage(
  checkSettled(() => readFiles(folders)),
  [],
);
