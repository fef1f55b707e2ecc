import {expect, test, vi} from 'vitest'

test('should run with the words of the process, and set its exit code', async () => {
  const {argv, exitCode} = process
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  process.argv = ['node', 'cli.js', '--none']
  try {
    await import('../src/cli.ts')
    expect(process.exitCode).toBe(2)
    expect(write).toHaveBeenCalledWith(expect.stringContaining("Unknown option '--none'"))
  } finally {
    process.exitCode = exitCode
    process.argv = argv
    write.mockRestore()
  }
})
