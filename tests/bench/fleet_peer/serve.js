// The peer's server: express-pouchdb over databases on disk. Tells its port to whoever started it.
'use strict'
const path = require('path')
const express = require('express')
const PouchDB = require('pouchdb').defaults({ prefix: path.join(process.argv[2], 'central-') })

const app = express()
const quiet = { mode: 'minimumForPouchDB', overrideMode: {}, inMemoryConfig: true, logPath: path.join(process.argv[2], 'log') }
app.use('/', require('express-pouchdb')(PouchDB, quiet))
const server = app.listen(0, '127.0.0.1', () => process.send(server.address().port))
