// Made from services/search/openapi.json by npm run api; do not edit.

export interface paths {
    "/api/v1/recommendations/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["candidates_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/candidates/{candidateId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["invitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["eraseFeedback"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["jobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/jobs/saved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["saved"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/jobs/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["giveFeedback"];
        post?: never;
        delete: operations["takeFeedbackBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recommendations/jobs/{id}/invitations/{candidateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["invite"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search/analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["analytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["articles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search/clicks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["click"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["companies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["history"];
        put?: never;
        post?: never;
        delete: operations["eraseHistory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search/history/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["erase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search/index": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search/jobs/{id}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["similar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search/reindex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reindex"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search/saved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search/saved/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["change"];
        post?: never;
        delete: operations["delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ApplicationInvitation: {
            /** Format: uuid */
            candidateId: string;
            /** Format: date-time */
            invitedAt: string;
        };
        ApplicationInvitationRequest: {
            note?: string;
        };
        AppliedFilter: {
            name: string;
            value: string;
        };
        ArticleHit: {
            /** @enum {string} */
            audience: "CANDIDATE" | "EMPLOYER" | "EVERYBODY";
            highlights: components["schemas"]["SearchHighlight"][];
            /** Format: uuid */
            id: string;
            language: string;
            slug: string;
            summary: string;
            title: string;
            topics: string[];
            why: components["schemas"]["SearchWhy"];
        };
        ArticleResults: {
            degraded: ("MEANING_AWAY" | "INDEX_BEHIND" | "PROFILE_AWAY")[];
            facets: components["schemas"]["SearchFacet"][];
            hits: components["schemas"]["ArticleHit"][];
            model?: string;
            next?: string;
            /** Format: int64 */
            total: number;
        };
        AskedText: {
            /** Format: int64 */
            askings: number;
            /** Format: double */
            hits: number;
            text: string;
        };
        CandidateHit: {
            country?: string;
            desiredTitles: string[];
            displayName: string;
            headline?: string;
            highlights: components["schemas"]["SearchHighlight"][];
            openToRemote: boolean;
            place?: string;
            salaryCurrency?: string;
            /** Format: int32 */
            salaryMin?: number;
            /** @enum {string} */
            seniority?: "INTERN" | "JUNIOR" | "MID" | "SENIOR" | "LEAD" | "HEAD";
            skills: components["schemas"]["CandidateSkillView"][];
            /** Format: uuid */
            userId: string;
            why: components["schemas"]["SearchWhy"];
        };
        CandidateInvitation: {
            /** Format: date-time */
            invitedAt: string;
            /** Format: uuid */
            jobId: string;
        };
        CandidateResults: {
            degraded: ("MEANING_AWAY" | "INDEX_BEHIND" | "PROFILE_AWAY")[];
            didYouMean?: string;
            facets: components["schemas"]["SearchFacet"][];
            hits: components["schemas"]["CandidateHit"][];
            model?: string;
            next?: string;
            /** Format: int64 */
            total: number;
            understood: components["schemas"]["UnderstoodPart"][];
        };
        CandidateSkillView: {
            name: string;
            /** Format: uuid */
            skillId: string;
            /** Format: int32 */
            years: number;
        };
        CompanyHit: {
            country?: string;
            highlights: components["schemas"]["SearchHighlight"][];
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int64 */
            openPostings: number;
            place?: string;
            website?: string;
        };
        CompanyResults: {
            degraded: ("MEANING_AWAY" | "INDEX_BEHIND" | "PROFILE_AWAY")[];
            facets: components["schemas"]["SearchFacet"][];
            hits: components["schemas"]["CompanyHit"][];
            next?: string;
            /** Format: int64 */
            total: number;
        };
        DeadLetter: {
            /** Format: int32 */
            attempts: number;
            consumer: string;
            error: string;
            /** Format: uuid */
            eventId: string;
            /** Format: date-time */
            failedAt: string;
            /** Format: int64 */
            id: number;
            key: string;
            topic: string;
            type: string;
        };
        PageDeadLetter: {
            items: components["schemas"]["DeadLetter"][];
            next?: string;
        };
        PageSavedJob: {
            items: components["schemas"]["SavedJob"][];
            next?: string;
        };
        PageSearchHistoryEntry: {
            items: components["schemas"]["SearchHistoryEntry"][];
            next?: string;
        };
        Piece: {
            match: boolean;
            text: string;
        };
        RecommendationFeedbackRequest: {
            /** @enum {string} */
            feedback: "SAVED" | "HIDDEN";
        };
        RecommendationReason: {
            /** @enum {string} */
            kind: "SKILLS" | "TITLE" | "MEANING" | "SENIORITY" | "PLACE" | "PAY" | "FRESHNESS";
            learned: boolean;
            nearly: string[];
            /** Format: int32 */
            of: number;
            /** Format: int32 */
            points: number;
            /** Format: double */
            value?: number;
            words: string[];
        };
        RecommendedCandidate: {
            candidate: components["schemas"]["CandidateHit"];
            gaps: components["schemas"]["RecommendationReason"][];
            /** Format: date-time */
            invitedAt?: string;
            reasons: components["schemas"]["RecommendationReason"][];
            /** Format: int32 */
            score: number;
            unknown: ("SKILLS" | "TITLE" | "MEANING" | "SENIORITY" | "PLACE" | "PAY" | "FRESHNESS")[];
        };
        RecommendedCandidates: {
            degraded: ("MEANING_AWAY" | "INDEX_BEHIND" | "PROFILE_AWAY")[];
            engine: string;
            engineVersion: string;
            items: components["schemas"]["RecommendedCandidate"][];
            next?: string;
        };
        RecommendedJob: {
            gaps: components["schemas"]["RecommendationReason"][];
            job: components["schemas"]["SearchHit"];
            reasons: components["schemas"]["RecommendationReason"][];
            saved: boolean;
            /** Format: int32 */
            score: number;
            unknown: ("SKILLS" | "TITLE" | "MEANING" | "SENIORITY" | "PLACE" | "PAY" | "FRESHNESS")[];
        };
        RecommendedJobs: {
            /** @enum {string} */
            basis: "PROFILE" | "NOTHING_YET";
            degraded: ("MEANING_AWAY" | "INDEX_BEHIND" | "PROFILE_AWAY")[];
            engine: string;
            engineVersion: string;
            fillIn: ("SKILLS" | "DESIRED_TITLES" | "PLACE" | "SENIORITY" | "SALARY")[];
            items: components["schemas"]["RecommendedJob"][];
            learned: boolean;
            next?: string;
        };
        Replay: {
            failure?: string;
            /** Format: int32 */
            replayed: number;
        };
        Salary: {
            currency: string;
            max: number;
            min: number;
            /** @enum {string} */
            period: "HOUR" | "DAY" | "WEEK" | "MONTH" | "YEAR";
        };
        SavedJob: {
            job: components["schemas"]["SearchHit"];
            /** Format: date-time */
            savedAt: string;
        };
        SavedSearchRequest: {
            /** @enum {string} */
            alert: "NEVER" | "DAILY" | "WEEKLY";
            name: string;
            question: components["schemas"]["SearchQuestion"];
        };
        SavedSearchView: {
            /** @enum {string} */
            alert: "NEVER" | "DAILY" | "WEEKLY";
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lookedAt?: string;
            name: string;
            /** Format: date-time */
            nextAt?: string;
            question: components["schemas"]["SearchQuestion"];
        };
        SearchAnalytics: {
            /** Format: double */
            clickThroughRate?: number;
            /** Format: int64 */
            clicks: number;
            /** Format: date */
            from: string;
            /** Format: double */
            meanPosition?: number;
            /** Format: int64 */
            questions: number;
            texts: components["schemas"]["AskedText"][];
            textsWithoutResults: components["schemas"]["AskedText"][];
            /** Format: date */
            to: string;
            /** Format: int64 */
            withoutResults: number;
        };
        SearchClick: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            position: number;
            q?: string;
        };
        SearchFacet: {
            name: string;
            values: components["schemas"]["Value"][];
        };
        SearchHighlight: {
            field: string;
            pieces: components["schemas"]["Piece"][];
        };
        SearchHistoryEntry: {
            /** Format: uuid */
            id: string;
            q: string;
            /** Format: date-time */
            searchedAt: string;
            /** Format: int64 */
            total: number;
        };
        SearchHit: {
            category?: string;
            company: string;
            /** Format: uuid */
            companyId: string;
            country?: string;
            /** Format: date */
            deadline?: string;
            /** @enum {string} */
            employment?: "FULL_TIME" | "PART_TIME" | "CONTRACTOR" | "TEMPORARY" | "INTERN" | "VOLUNTEER";
            highlights: components["schemas"]["SearchHighlight"][];
            /** Format: uuid */
            id: string;
            languages: string[];
            /** @enum {string} */
            mode?: "ON_SITE" | "HYBRID" | "REMOTE";
            path: string;
            place?: string;
            /** Format: date-time */
            published?: string;
            salary?: components["schemas"]["Salary"];
            /** @enum {string} */
            seniority?: "INTERN" | "JUNIOR" | "MID" | "SENIOR" | "LEAD" | "HEAD";
            skills: string[];
            title: string;
            /** @enum {string} */
            type: "JOBS";
            why: components["schemas"]["SearchWhy"];
        };
        SearchIndexStatus: {
            /** Format: date-time */
            builtAt: string;
            caughtUp: boolean;
            /** Format: int64 */
            documents: number;
            engine: string;
            failure?: string;
            /** Format: int32 */
            generation: number;
            reason: string;
            rebuilding: boolean;
            /** @enum {string} */
            type: "JOBS" | "CANDIDATES" | "COMPANIES" | "ARTICLES";
        };
        SearchQuestion: {
            category?: string[];
            company?: string[];
            country?: string[];
            currency?: string;
            employment?: ("FULL_TIME" | "PART_TIME" | "CONTRACTOR" | "TEMPORARY" | "INTERN" | "VOLUNTEER")[];
            language?: string[];
            mode?: ("ON_SITE" | "HYBRID" | "REMOTE")[];
            near?: string;
            place?: string[];
            plain?: string[];
            q?: string;
            /** Format: int32 */
            radius?: number;
            /** Format: int32 */
            salaryMin?: number;
            seniority?: ("INTERN" | "JUNIOR" | "MID" | "SENIOR" | "LEAD" | "HEAD")[];
            /** Format: date */
            since?: string;
            skill?: string[];
            /** @enum {string} */
            sort?: "RELEVANCE" | "DATE" | "SALARY";
        };
        SearchResults: {
            degraded: ("MEANING_AWAY" | "INDEX_BEHIND" | "PROFILE_AWAY")[];
            didYouMean?: string;
            facets: components["schemas"]["SearchFacet"][];
            hits: components["schemas"]["SearchHit"][];
            model?: string;
            next?: string;
            related: string[];
            /** Format: int64 */
            total: number;
            understood: components["schemas"]["UnderstoodPart"][];
        };
        SearchSuggestion: {
            /** Format: int64 */
            count: number;
            /** @enum {string} */
            kind: "TITLE" | "SKILL" | "COMPANY" | "PLACE";
            text: string;
        };
        SearchWhy: {
            filters: components["schemas"]["AppliedFilter"][];
            /** Format: double */
            meaning?: number;
            understood: components["schemas"]["UnderstoodPart"][];
            words: string[];
        };
        UnderstoodPart: {
            /** @enum {string} */
            kind: "SKILL" | "PLACE" | "SALARY" | "SENIORITY" | "REMOTE" | "PHRASE" | "EXCLUDED";
            text: string;
            value: string;
        };
        Value: {
            /** Format: int64 */
            count: number;
            selected: boolean;
            value: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    candidates_1: {
        parameters: {
            query: {
                jobId: string;
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendedCandidates"];
                };
            };
        };
    };
    invitations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateInvitation"][];
                };
            };
        };
    };
    eraseFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    jobs: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendedJobs"];
                };
            };
        };
    };
    saved: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSavedJob"];
                };
            };
        };
    };
    giveFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationFeedbackRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    takeFeedbackBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationInvitationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationInvitation"];
                };
            };
        };
    };
    search: {
        parameters: {
            query?: {
                q?: string;
                type?: "JOBS";
                skill?: string[];
                company?: string[];
                place?: string[];
                country?: string[];
                near?: string;
                radius?: number;
                mode?: ("ON_SITE" | "HYBRID" | "REMOTE")[];
                employment?: ("FULL_TIME" | "PART_TIME" | "CONTRACTOR" | "TEMPORARY" | "INTERN" | "VOLUNTEER")[];
                category?: string[];
                language?: string[];
                seniority?: ("INTERN" | "JUNIOR" | "MID" | "SENIOR" | "LEAD" | "HEAD")[];
                salaryMin?: number;
                currency?: string;
                since?: string;
                sort?: "RELEVANCE" | "DATE" | "SALARY";
                plain?: string[];
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResults"];
                };
            };
        };
    };
    analytics: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnalytics"];
                };
            };
        };
    };
    articles: {
        parameters: {
            query?: {
                q?: string;
                language?: string[];
                audience?: "CANDIDATE" | "EMPLOYER" | "EVERYBODY";
                topic?: string[];
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleResults"];
                };
            };
        };
    };
    candidates: {
        parameters: {
            query?: {
                q?: string;
                skill?: string[];
                place?: string[];
                country?: string[];
                near?: string;
                radius?: number;
                seniority?: ("INTERN" | "JUNIOR" | "MID" | "SENIOR" | "LEAD" | "HEAD")[];
                remote?: boolean;
                salaryMax?: number;
                currency?: string;
                plain?: string[];
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateResults"];
                };
            };
        };
    };
    click: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchClick"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    companies: {
        parameters: {
            query?: {
                q?: string;
                place?: string[];
                country?: string[];
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyResults"];
                };
            };
        };
    };
    history: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSearchHistoryEntry"];
                };
            };
        };
    };
    eraseHistory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    erase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    index: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchIndexStatus"][];
                };
            };
        };
    };
    similar: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchHit"][];
                };
            };
        };
    };
    reindex: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchIndexStatus"][];
                };
            };
        };
    };
    list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchView"][];
                };
            };
        };
    };
    save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedSearchRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchView"];
                };
            };
        };
    };
    change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedSearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchView"];
                };
            };
        };
    };
    delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    suggest: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchSuggestion"][];
                };
            };
        };
    };
}
