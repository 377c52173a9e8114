// Replicates the answers on standard input (a JSON array) from a database on disk to a server in a
// process of its own, and prints {"seconds": …, "written": …}. Run as: node replicate.js FOLDER
'use strict'
const { fork } = require('child_process')
const path = require('path')
const PouchDB = require('pouchdb')

async function main (folder) {
  const chunks = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  const answers = JSON.parse(Buffer.concat(chunks))
  const kiosk = new PouchDB(path.join(folder, 'kiosk'))
  for (let at = 0; at < answers.length; at += 500) await kiosk.bulkDocs(answers.slice(at, at + 500))
  const server = fork(path.join(__dirname, 'serve.js'), [folder])
  const port = await new Promise(resolve => server.once('message', resolve))
  const central = new PouchDB(`http://127.0.0.1:${port}/answers`)
  await central.info()
  const began = process.hrtime.bigint()
  const done = await kiosk.replicate.to(central, { batch_size: 100 })
  const seconds = Number(process.hrtime.bigint() - began) / 1e9
  const there = await central.info()
  server.kill()
  console.log(JSON.stringify({ seconds, written: done.docs_written, there: there.doc_count }))
  process.exit(0)
}

main(process.argv[2]).catch(error => { console.error(error); process.exit(1) })
