var e = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
}, t = class {
	constructor(e, t) {
		this.username = e, this.password = t;
	}
	prepareRequest(e) {
		if (!e.headers) throw Error(`The request has no headers`);
		e.headers.Authorization = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString(`base64`)}`;
	}
	canHandleAuthentication() {
		return !1;
	}
	handleAuthentication() {
		return e(this, void 0, void 0, function* () {
			throw Error(`not implemented`);
		});
	}
}, n = class {
	constructor(e) {
		this.token = e;
	}
	prepareRequest(e) {
		if (!e.headers) throw Error(`The request has no headers`);
		e.headers.Authorization = `Bearer ${this.token}`;
	}
	canHandleAuthentication() {
		return !1;
	}
	handleAuthentication() {
		return e(this, void 0, void 0, function* () {
			throw Error(`not implemented`);
		});
	}
}, r = class {
	constructor(e) {
		this.token = e;
	}
	prepareRequest(e) {
		if (!e.headers) throw Error(`The request has no headers`);
		e.headers.Authorization = `Basic ${Buffer.from(`PAT:${this.token}`).toString(`base64`)}`;
	}
	canHandleAuthentication() {
		return !1;
	}
	handleAuthentication() {
		return e(this, void 0, void 0, function* () {
			throw Error(`not implemented`);
		});
	}
};
export { t as BasicCredentialHandler, n as BearerCredentialHandler, r as PersonalAccessTokenCredentialHandler };
