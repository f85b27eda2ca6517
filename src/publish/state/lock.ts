import fs from 'node:fs/promises';
import path from 'node:path';

/**
 * Keeps two runs out of one state folder. The lock names its process: one that was killed leaves a lock behind that
 * nobody holds, and the next run takes it over. Returns what lets go of it. Throws when another run is at work.
 */
export async function takeLock(folder: string): Promise<() => Promise<void>> {
  await fs.mkdir(folder, { recursive: true });
  const file = path.join(folder, 'lock');
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      await fs.writeFile(file, String(process.pid), { flag: 'wx' });
      return () => fs.rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = Number(await fs.readFile(file, 'utf8').catch(() => ''));
      if (isAlive(holder))
        throw new Error(`Another run (process ${holder}) is publishing from ${folder}.`, { cause: error });
      await fs.rm(file, { force: true });
    }
  }
  throw new Error(`The lock ${file} cannot be taken.`);
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not ours to signal, but there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
